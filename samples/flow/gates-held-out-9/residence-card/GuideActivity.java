package org.consentry.flow.gatesheldout9.residencecard;

import android.app.ListActivity;
import android.os.Bundle;
import android.widget.ArrayAdapter;

public class GuideActivity extends ListActivity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        String[] steps = getResources().getStringArray(R.array.steps);
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, steps));
    }
}
