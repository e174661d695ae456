package org.consentry.flow.gatesheldout4.ticketshop;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class EventsActivity extends Activity {
    private static final String[] EVENTS = {"Concierto de otoño", "Teatro: La casa", "Final de copa"};

    private AlertDialog question;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TicketApp app = (TicketApp) getApplication();
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, EVENTS));
        list.setOnItemClickListener((parent, view, position, id) -> {
            app.getCustomer().addTicket();
            startActivity(new Intent(this, CheckoutActivity.class));
        });
        setContentView(list);
        if (app.getConsentManager().needsQuestion()) {
            ask(app.getConsentManager());
        }
    }

    private void ask(ConsentManager manager) {
        question = new AlertDialog.Builder(this)
                .setTitle("Tu privacidad")
                .setMessage("Para enviarte las entradas leemos tu número de teléfono. Lee la política de privacidad.")
                .setPositiveButton("Aceptar", (dialog, which) -> manager.grant())
                .setNegativeButton("Rechazar", (dialog, which) -> dialog.dismiss())
                .setCancelable(false)
                .show();
    }

    @Override
    protected void onDestroy() {
        if (question != null) {
            question.dismiss();
        }
        super.onDestroy();
    }
}
