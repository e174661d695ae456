package org.consentry.flow.gatesheldout5.bookkeeping;

import android.content.Context;
import android.content.SharedPreferences;

/** 全局设置，启动时一次性读入内存，修改后调用 save() */
public class AppSettings {

    private static volatile AppSettings instance;

    private final SharedPreferences sp;
    private boolean agreed;
    private boolean visitor;
    private String currency;
    private int monthBudget;

    private AppSettings(Context context) {
        sp = context.getApplicationContext().getSharedPreferences("settings", Context.MODE_PRIVATE);
        agreed = sp.getBoolean("agreed", false);
        visitor = sp.getBoolean("visitor", false);
        currency = sp.getString("currency", "¥");
        monthBudget = sp.getInt("month_budget", 3000);
    }

    public static AppSettings getInstance(Context context) {
        if (instance == null) {
            synchronized (AppSettings.class) {
                if (instance == null) {
                    instance = new AppSettings(context);
                }
            }
        }
        return instance;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public void setVisitor(boolean visitor) {
        this.visitor = visitor;
    }

    public boolean canEnter() {
        return agreed || visitor;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public int getMonthBudget() {
        return monthBudget;
    }

    public void setMonthBudget(int monthBudget) {
        this.monthBudget = monthBudget;
    }

    public void save() {
        sp.edit()
                .putBoolean("agreed", agreed)
                .putBoolean("visitor", visitor)
                .putString("currency", currency)
                .putInt("month_budget", monthBudget)
                .apply();
    }
}
