package org.consentry.flow.sdkinitialisation.baidusetagreeprivacy;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import com.baidu.location.LocationClient;

public class Main extends Activity {
    private SharedPreferences answers;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        answers = getSharedPreferences("answers", MODE_PRIVATE);
        if (!answers.getBoolean("location_policy", false)) {
            new AlertDialog.Builder(this)
                    .setTitle("Privacy Policy")
                    .setMessage("We use Baidu location services. Please read our Privacy Policy.")
                    .setPositiveButton("Agree", (d, w) -> {
                        answers.edit().putBoolean("location_policy", true).apply();
                        onResume();
                    })
                    .setNegativeButton("Disagree", (d, w) -> finish())
                    .setCancelable(false)
                    .show();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        LocationClient.setAgreePrivacy(true);
        LocationClient client = new LocationClient(getApplicationContext());
        client.start();
    }
}
//import com.baidu.location.LocationClient
