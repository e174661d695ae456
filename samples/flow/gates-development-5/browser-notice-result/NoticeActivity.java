package org.consentry.flow.gatesdevelopment5.browsernoticeresult;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.view.View;

public class NoticeActivity extends Activity {
    private static final String PREF = "browser";
    private static final String NOTICE_AGREED = "notice_agreed";

    static boolean isAgreed(Context context) {
        return context.getSharedPreferences(PREF, MODE_PRIVATE).getBoolean(NOTICE_AGREED, false);
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_notice);
        setFinishOnTouchOutside(false);
    }

    public void onAgreeClick(View view) {
        getSharedPreferences(PREF, MODE_PRIVATE).edit().putBoolean(NOTICE_AGREED, true).apply();
        setResult(RESULT_OK);
        finish();
    }

    public void onSkipClick(View view) {
        setResult(RESULT_CANCELED);
        finish();
    }
}
