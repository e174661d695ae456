package org.consentry.flow.gatesheldout5.buscard;

import android.content.Context;
import android.content.SharedPreferences;

class UserConfig {

    boolean agreed;
    String cardNo;
    int balance;

    static UserConfig load(Context context) {
        SharedPreferences sp = context.getSharedPreferences("user_config", Context.MODE_PRIVATE);
        UserConfig config = new UserConfig();
        config.agreed = sp.getBoolean("agreed", false);
        config.cardNo = sp.getString("card_no", "3104 7700 1234 5678");
        config.balance = sp.getInt("balance", 2350);
        return config;
    }

    void save(Context context) {
        context.getSharedPreferences("user_config", Context.MODE_PRIVATE).edit()
                .putBoolean("agreed", agreed)
                .putString("card_no", cardNo)
                .putInt("balance", balance)
                .apply();
    }
}
