package org.consentry.flow.gatesheldout4.ridehailing;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;
import android.widget.Toast;

public class RideActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        Button order = new Button(this);
        order.setText("Order a ride");
        order.setOnClickListener(v -> Toast.makeText(this, "Your driver is on the way", Toast.LENGTH_LONG).show());
        setContentView(order);
    }
}
