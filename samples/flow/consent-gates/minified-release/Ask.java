package org.consentry.flow.consentgates.minifiedrelease;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;

final class Ask extends Dialog {
    private final Memory memory;
    private final Runnable then;

    Ask(Context context, Memory memory, Runnable then) {
        super(context);
        this.memory = memory;
        this.then = then;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.ask);
        setCancelable(false);
        memory.note("shown", true);
        findViewById(R.id.yes).setOnClickListener(view -> close(true));
        findViewById(R.id.no).setOnClickListener(view -> close(false));
    }

    private void close(boolean agreed) {
        memory.note("agreed", agreed);
        dismiss();
        if (agreed) {
            then.run();
        }
    }
}
