package org.consentry.samples.finance;

import android.os.Bundle;
import android.widget.EditText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.net.Http;
import org.consentry.samples.kit.task.Tasks;

/** Buys a fund. */
public final class OrderActivity extends BaseActivity {
    private final Http service = new Http("https://funds.samples.invalid/");

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_order);
        onClick(R.id.order_send, this::send);
    }

    private void send() {
        BigDecimal amount;
        try {
            amount = new BigDecimal(((EditText) findViewById(R.id.order_amount)).getText().toString());
        } catch (NumberFormatException malformed) {
            say(R.string.order_amount);
            return;
        }
        Map<String, String> order = new HashMap<>();
        order.put("fund", getIntent().getStringExtra("fund"));
        order.put("amount", amount.toPlainString());
        order.put("token", new Store(this, "account").text("token"));
        Tasks.load(() -> service.post("order", order), null, answer -> {
            say(answer == null ? R.string.network_error : R.string.order_done);
            finish();
        });
    }
}
