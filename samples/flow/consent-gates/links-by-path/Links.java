package org.consentry.flow.consentgates.linksbypath;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import java.util.HashMap;
import java.util.Map;

final class Links {
    private static final Map<String, Class<? extends Activity>> PAGES = new HashMap<>();

    static {
        PAGES.put("/terms", TermsActivity.class);
        PAGES.put("/map", MapActivity.class);
    }

    private Links() {}

    static void follow(Context context, String link) {
        Uri uri = Uri.parse(link);
        Class<? extends Activity> page = PAGES.get(uri.getPath());
        if (page == null) {
            return;
        }
        Intent intent = new Intent(context, page);
        intent.setData(uri);
        context.startActivity(intent);
    }
}
