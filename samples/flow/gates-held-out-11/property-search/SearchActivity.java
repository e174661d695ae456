package org.consentry.flow.gatesheldout11.propertysearch;

import android.app.Activity;
import android.os.Bundle;
import android.widget.SearchView;

public class SearchActivity extends Activity implements SearchView.OnQueryTextListener {
    private Agreements agreements;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        agreements = new Agreements(this);
        SearchView search = new SearchView(this);
        search.setIconifiedByDefault(false);
        search.setQueryHint(getString(R.string.hint));
        search.setOnQueryTextListener(this);
        setContentView(search);
    }

    @Override
    public boolean onQueryTextSubmit(String query) {
        if (agreements.isAccepted(Document.PRIVACY_POLICY)) {
            new SavedSearches(this).save(query);
        }
        return true;
    }

    @Override
    public boolean onQueryTextChange(String newText) {
        return false;
    }
}
