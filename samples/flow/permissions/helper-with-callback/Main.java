package org.consentry.flow.permissions.helperwithcallback;

import android.Manifest;
import android.app.Activity;
import android.os.Bundle;
import android.os.Process;
import android.widget.TextView;

public class Main extends Activity implements Asker.Answer {
    private final Asker asker = new Asker(this);

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        asker.ask(Manifest.permission.READ_EXTERNAL_STORAGE, this);
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        asker.result(results);
    }

    @Override
    public void granted() {
        show("pictures");
    }

    @Override
    public void denied() {
        Process.killProcess(Process.myPid());
    }

    private void show(String text) {
        TextView view = new TextView(this);
        view.setText(text);
        setContentView(view);
    }
}
