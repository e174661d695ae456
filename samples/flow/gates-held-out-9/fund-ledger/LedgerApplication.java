package org.consentry.flow.gatesheldout9.fundledger;

import android.app.Application;
import android.content.Context;

import org.consentry.flow.gatesheldout9.fundledger.core.Parts;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

public class LedgerApplication extends Application {

    private static final Fingerprint NONE = () -> "";

    private final Parts parts = new Parts();

    @Override
    public void onCreate() {
        super.onCreate();
        parts.single(Executor.class, Executors.newFixedThreadPool(2));
        parts.single(PolicyAnswer.class, new PolicyAnswer(this));
        parts.bind(Fingerprint.class, all -> all.get(PolicyAnswer.class).isYes() ? new SimFingerprint(this) : NONE);
        parts.bind(LoginRepository.class, LoginRepository::new);
    }

    static Parts parts(Context context) {
        return ((LedgerApplication) context.getApplicationContext()).parts;
    }
}
