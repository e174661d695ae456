package org.consentry.samples.coupons;

import android.os.Bundle;
import android.widget.CheckBox;
import android.widget.EditText;
import java.util.Collections;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.task.Tasks;

/** Register with a phone number. */
public final class JoinActivity extends BaseActivity {
    private final Http service = new Http("https://coupons.samples.invalid/");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_join);
        onClick(R.id.join_send, this::send);
    }

    private void send() {
        CheckBox box = findViewById(R.id.join_box);
        if (!box.isChecked()) {
            say(R.string.join_first);
            return;
        }
        new Consent(this).give();
        String phone = ((EditText) findViewById(R.id.join_phone)).getText().toString();
        Tasks.load(() -> service.post("join", Collections.singletonMap("phone", phone)), "", token -> {
            new Store(this, "account").text("token", token);
            finish();
        });
    }
}
