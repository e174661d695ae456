package org.consentry.flow.consentgates.provideranswersnumber;

import android.content.ContentResolver;
import android.content.Context;
import android.net.Uri;
import android.os.Bundle;

final class Answers {
    private static final Uri PLACE = Uri.parse("content://" + Answers.class.getPackage().getName() + ".answers");
    private final ContentResolver resolver;

    Answers(Context context) {
        resolver = context.getContentResolver();
    }

    boolean may() {
        Bundle found = resolver.call(PLACE, "ask", null, null);
        return found != null && found.getInt(AnswerProvider.NUMBER) == 1;
    }

    void keep(boolean agreed) {
        resolver.call(PLACE, "keep", agreed ? "1" : "0", null);
    }
}
