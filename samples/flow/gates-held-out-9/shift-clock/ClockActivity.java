package org.consentry.flow.gatesheldout9.shiftclock;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

import org.consentry.flow.gatesheldout9.shiftclock.bus.Subscriber;

public class ClockActivity extends Activity {

    private final Subscriber<BadgeReady> onBadge = event -> setTitle(getString(R.string.badge, event.badge));

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle(R.string.no_badge);
        TextView plan = new TextView(this);
        plan.setText("周一 8:30－17:00\n周二 8:30－17:00\n周三 休息\n周四 13:00－21:00");
        setContentView(plan);
        app().bus().subscribe(BadgeReady.class, onBadge);
        if (app().answers().load() == Answer.LATER) {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_text)
                .setPositiveButton(R.string.agree, (dialog, which) -> answer(Answer.AGREE))
                .setNegativeButton(R.string.refuse, (dialog, which) -> answer(Answer.REFUSE))
                .setNeutralButton(R.string.later, (dialog, which) -> answer(Answer.LATER))
                .show();
    }

    private void answer(Answer answer) {
        app().answers().save(answer);
        app().bus().post(answer);
    }

    private ClockApplication app() {
        return (ClockApplication) getApplication();
    }

    @Override
    protected void onDestroy() {
        app().bus().unsubscribe(onBadge);
        super.onDestroy();
    }
}
