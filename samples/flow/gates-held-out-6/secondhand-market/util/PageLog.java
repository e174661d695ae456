package org.consentry.flow.gatesheldout6.secondhandmarket.util;

import android.util.Log;

import java.util.ArrayList;
import java.util.List;

public class PageLog {

    private static final List<String> BUFFER = new ArrayList<>();

    public static void view(String page) {
        BUFFER.add(System.currentTimeMillis() + "|" + DeviceUtil.getUniqueId() + "|" + page);
        if (BUFFER.size() >= 20) {
            Log.i("PageLog", TextJoiner.join(BUFFER));
            BUFFER.clear();
        }
    }
}
