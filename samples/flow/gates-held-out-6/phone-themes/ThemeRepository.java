package org.consentry.flow.gatesheldout6.phonethemes;

import java.util.ArrayList;
import java.util.List;

public class ThemeRepository {

    private final List<Theme> themes = new ArrayList<>();

    public ThemeRepository() {
        themes.add(new Theme("极简白", 0xFFF5F5F5));
        themes.add(new Theme("墨夜黑", 0xFF202020));
        themes.add(new Theme("樱花粉", 0xFFFFC0CB));
    }

    public List<Theme> all() {
        return themes;
    }

    public Theme ofCarrier(String imsi) {
        if (imsi == null || imsi.length() < 5) {
            return themes.get(0);
        }
        switch (imsi.substring(0, 5)) {
            case "46000":
            case "46002":
                return new Theme("移动定制", 0xFF1E90FF);
            case "46001":
                return new Theme("联通定制", 0xFFE60012);
            default:
                return themes.get(1);
        }
    }
}
