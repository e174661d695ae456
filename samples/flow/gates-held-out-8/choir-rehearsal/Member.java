package org.consentry.flow.gatesheldout8.choirrehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

public class Member implements Comparable<Member> {

    private static final String[][] ALL = {{"Anna Berg", "soprano"}, {"Jon Dahl", "bass"}, {"Eva Lund", "alto"},
            {"Ida Moe", "alto"}, {"Per Vik", "tenor"}};

    public final String name;
    public final String voice;

    private Member(String name, String voice) {
        this.name = name;
        this.voice = voice;
    }

    public static List<Member> all(boolean sorted) {
        List<Member> found = new ArrayList<>();
        for (String[] row : ALL) {
            found.add(new Member(row[0], row[1]));
        }
        if (sorted) {
            Collections.sort(found);
        }
        return found;
    }

    public String row(Map<String, String> numbers) {
        String number = numbers.get(name);
        return name + " (" + voice + ")" + (number == null ? "" : "  " + number);
    }

    @Override
    public int compareTo(Member other) {
        return name.compareTo(other.name);
    }
}
