package org.consentry.flow.gatesheldout10.pharmacyfinder;

import java.util.List;

interface PharmacyContract {
    interface View {
        void showPolicy();

        void requestLocation();

        void showPharmacies(List<Pharmacy> pharmacies);

        void close();
    }

    interface Presenter {
        void attach(View view);

        void detach();

        void onPolicyAccepted();

        void onPolicyDeclined();

        void onLocationAnswered(boolean allowed);
    }
}
