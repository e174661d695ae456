package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

public interface SplashContract {
    interface Model {
        boolean isAgreed();

        void saveAgreed();
    }

    interface View {
        void showPrivacy();

        void toHome();

        void exit();
    }
}
