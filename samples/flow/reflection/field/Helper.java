package org.consentry.flow.reflection.field;

import android.util.Log;

public class Helper {
    public String kept = "";
    public String other = "none";

    public Helper() {
    }

    public String same(String value) {
        return value;
    }

    public String none(String value) {
        return "none";
    }

    public void print(String value) {
        Log.i("flow", value);
    }

    public void skip(String value) {
        Log.i("flow", "skipped");
    }
}
