package org.consentry.samples.kit.account;

import android.os.Bundle;
import android.os.CountDownTimer;
import android.widget.Button;
import android.widget.EditText;
import java.util.HashMap;
import java.util.Map;
import org.consentry.samples.kit.R;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;
import org.consentry.samples.kit.task.Tasks;

/** Register or log in with the phone number that the user types and a code. */
public final class LoginActivity extends BaseActivity {
    private final Http service = new Http("https://service.samples.invalid/");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_kit_login);
        onClick(R.id.login_code_send, this::code);
        onClick(R.id.login_send, this::login);
        if (!new Consent(this).given()) {
            new PrivacyDialog(this, () -> {}).show();
        }
    }

    private void code() {
        Button button = findViewById(R.id.login_code_send);
        button.setEnabled(false);
        Tasks.load(() -> service.post("code", form()), null, answer -> {});
        new CountDownTimer(60_000, 1_000) {
            @Override
            public void onTick(long left) {
                button.setText(String.valueOf(left / 1_000));
            }

            @Override
            public void onFinish() {
                button.setText(R.string.login_code_send);
                button.setEnabled(true);
            }
        }.start();
    }

    private void login() {
        Tasks.load(() -> service.post("login", form()), "", token -> {
            if (token.isEmpty()) {
                say(R.string.network_error);
                return;
            }
            new Store(this, "account").text("token", token);
            finish();
        });
    }

    private Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("phone", ((EditText) findViewById(R.id.login_phone)).getText().toString());
        form.put("code", ((EditText) findViewById(R.id.login_code)).getText().toString());
        return form;
    }
}
