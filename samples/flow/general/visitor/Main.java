package org.consentry.flow.general.visitor;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    interface Visitor {
        void text(Text text);

        void number(Number number);
    }

    abstract static class Part {
        abstract void accept(Visitor visitor);
    }

    static class Text extends Part {
        String value;

        @Override
        void accept(Visitor visitor) {
            visitor.text(this);
        }
    }

    static class Number extends Part {
        String digits = "0";

        @Override
        void accept(Visitor visitor) {
            visitor.number(this);
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Text text = new Text();
        text.value = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        Part[] parts = {text, new Number()};
        StringBuilder out = new StringBuilder();
        Visitor visitor = new Visitor() {
            @Override
            public void text(Text own) {
                out.append(own.value);
            }

            @Override
            public void number(Number own) {
                out.append(own.digits);
            }
        };
        for (Part part : parts) {
            if (part instanceof Text) {
                part.accept(visitor);
            }
        }
        Log.i("flow", out.toString());
    }
}
