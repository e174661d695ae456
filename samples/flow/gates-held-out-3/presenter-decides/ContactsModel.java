package org.consentry.flow.gatesheldout3.presenterdecides;

import android.content.Context;
import android.content.SharedPreferences;

public class ContactsModel implements ContactsContract.Model {
    private final SharedPreferences mPreferences;

    public ContactsModel(Context context) {
        mPreferences = context.getSharedPreferences("contacts_pref", Context.MODE_PRIVATE);
    }

    @Override
    public boolean isPolicyAgreed() {
        return mPreferences.getBoolean("policy_agreed", false);
    }

    @Override
    public void savePolicyAgreed() {
        mPreferences.edit().putBoolean("policy_agreed", true).apply();
    }
}
