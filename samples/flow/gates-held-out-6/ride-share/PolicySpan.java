package org.consentry.flow.gatesheldout6.rideshare;

import android.content.Context;
import android.content.Intent;
import android.text.TextPaint;
import android.text.style.ClickableSpan;
import android.view.View;

class PolicySpan extends ClickableSpan {

    private final Context context;
    private final String url;

    PolicySpan(Context context, String url) {
        this.context = context;
        this.url = url;
    }

    @Override
    public void onClick(View widget) {
        context.startActivity(new Intent(context, PolicyActivity.class).putExtra("url", url));
    }

    @Override
    public void updateDrawState(TextPaint ds) {
        ds.setColor(0xFF1E88E5);
        ds.setUnderlineText(false);
    }
}
