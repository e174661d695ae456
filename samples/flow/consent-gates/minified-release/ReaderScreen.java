package org.consentry.flow.consentgates.minifiedrelease;

import android.app.Activity;
import android.os.Bundle;

public class ReaderScreen extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Memory memory = new Memory(this);
        if (!memory.open()) {
            new Ask(this, memory, () -> Reader.read(this)).show();
        }
    }
}
