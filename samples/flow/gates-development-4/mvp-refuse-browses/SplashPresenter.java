package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

public class SplashPresenter extends BasePresenter<SplashContract.View> {
    private final SplashContract.Model model;

    public SplashPresenter(SplashContract.Model model) {
        this.model = model;
    }

    public void start() {
        if (model.isAgreed()) {
            view.toHome();
        } else {
            view.showPrivacy();
        }
    }

    public void onAgree() {
        model.saveAgreed();
        view.toHome();
    }

    public void onRefuse() {
        view.exit(); // refused
    }
}
