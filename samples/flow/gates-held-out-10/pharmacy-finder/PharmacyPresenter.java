package org.consentry.flow.gatesheldout10.pharmacyfinder;

import android.util.Log;

class PharmacyPresenter implements PharmacyContract.Presenter {
    private static final String TAG = "PharmacyPresenter";

    private final PolicyStore policy;
    private final PharmacyRepository repository;
    private PharmacyContract.View view;

    PharmacyPresenter(PolicyStore policy, PharmacyRepository repository) {
        this.policy = policy;
        this.repository = repository;
    }

    @Override
    public void attach(PharmacyContract.View view) {
        this.view = view;
        load();
    }

    @Override
    public void detach() {
        Log.d(TAG, "detached");
        view = null;
    }

    @Override
    public void onPolicyAccepted() {
        policy.accept();
        load();
    }

    @Override
    public void onPolicyDeclined() {
        view.close();
    }

    @Override
    public void onLocationAnswered(boolean allowed) {
        view.showPharmacies(allowed ? repository.nearestFirst() : repository.all());
    }

    private void load() {
        if (!policy.isAccepted()) {
            view.showPolicy();
            return;
        }
        view.requestLocation();
    }
}
