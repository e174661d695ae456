package org.consentry.flow.gatesheldout11.parcellocker;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;

public class PickupActivity extends Activity {
    private final EventBus.Subscriber<CodeFoundEvent> onCode = event -> fillIn(event.code);
    private LockerApp app;
    private View privacyPanel;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_pickup);
        app = (LockerApp) getApplication();
        app.bus().register(CodeFoundEvent.class, onCode);
        privacyPanel = findViewById(R.id.privacy_panel);
        privacyPanel.setVisibility(app.privacy().current().isAnswered() ? View.GONE : View.VISIBLE);
        findViewById(R.id.btn_ok).setOnClickListener(v -> answer(true));
        findViewById(R.id.btn_no).setOnClickListener(v -> answer(false));
        // once the window is there
        privacyPanel.getRootView().post(() -> app.bus().post(app.privacy().current()));
    }

    private void answer(boolean agreed) {
        app.privacy().answer(agreed);
        privacyPanel.setVisibility(View.GONE);
        app.bus().post(app.privacy().current());
    }

    private void fillIn(String code) {
        EditText field = findViewById(R.id.code);
        field.setText(code);
    }

    @Override
    protected void onDestroy() {
        app.bus().unregister(onCode);
        super.onDestroy();
    }
}
