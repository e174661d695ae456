package org.consentry.flow.gatesheldout9.expensedesk;

import android.app.AlertDialog;
import android.app.ListActivity;
import android.os.Bundle;
import android.widget.ArrayAdapter;

import java.util.ArrayList;

public class ExpensesActivity extends ListActivity {

    private Agreements agreements;
    private ArrayAdapter<String> adapter;
    private String lastOffered;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        agreements = new Agreements(this);
        adapter = new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, new ArrayList<>(Expense.samples()));
        setListAdapter(adapter);
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (agreements.isPolicyAccepted()) {
            offer(InvoiceClipboard.findNumber(this));
        }
    }

    private void offer(String number) {
        if (number == null || number.equals(lastOffered)) {
            return;
        }
        lastOffered = number;
        new AlertDialog.Builder(this)
                .setMessage(getString(R.string.found, number))
                .setPositiveButton(R.string.yes, (dialog, which) -> adapter.add(new Expense(number, 0).toString()))
                .setNegativeButton(R.string.no, null)
                .show();
    }
}
