package org.consentry.flow.gatesheldout6.chargingpile.ui;

public interface SplashContract {

    interface View {
        void showSlogan(String text);

        void showAgreement();

        void openStations();

        void close();
    }

    interface Presenter {
        void start();

        void onAgree();

        void onRefuse();

        void detach();
    }
}
