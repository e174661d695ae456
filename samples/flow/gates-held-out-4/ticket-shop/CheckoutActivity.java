package org.consentry.flow.gatesheldout4.ticketshop;

import android.app.Activity;
import android.os.Bundle;
import android.text.InputType;
import android.widget.EditText;

public class CheckoutActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        Customer customer = ((TicketApp) getApplication()).getCustomer();
        setTitle("Entradas: " + customer.getTickets());
        EditText phone = new EditText(this);
        phone.setInputType(InputType.TYPE_CLASS_PHONE);
        phone.setText(customer.getPhone());
        setContentView(phone);
    }
}
