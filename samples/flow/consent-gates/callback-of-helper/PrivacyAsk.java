package org.consentry.flow.consentgates.callbackofhelper;

import android.app.Activity;
import android.app.AlertDialog;

final class PrivacyAsk {
    interface Answer {
        void yes();

        void no();
    }

    private PrivacyAsk() {}

    static void ask(Activity screen, Answer answer) {
        AlertDialog.Builder builder = new AlertDialog.Builder(screen);
        builder.setTitle("隐私政策").setMessage("请阅读《隐私政策》和《用户协议》");
        builder.setPositiveButton("同意", (d, w) -> answer.yes());
        builder.setNegativeButton("不同意", (d, w) -> answer.no());
        builder.show();
    }
}
