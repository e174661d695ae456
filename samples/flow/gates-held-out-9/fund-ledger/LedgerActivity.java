package org.consentry.flow.gatesheldout9.fundledger;

import android.app.ListActivity;
import android.os.Bundle;
import android.widget.ArrayAdapter;

public class LedgerActivity extends ListActivity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        String[] entries = {"1000 Cash  12 400.00", "1200 Receivables  3 180.50", "3300 Payables  -980.00"};
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, entries));
    }
}
