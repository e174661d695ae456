package org.consentry.flow.consentgates.presenterstartsearly;

final class Presenter {
    private final Screen screen;
    private final Model model;

    Presenter(Screen screen, Model model) {
        this.screen = screen;
        this.model = model;
    }

    void start() {
        Api.post("start", model.device());
        if (model.accepted()) {
            screen.showContent(model.device());
        } else {
            screen.showAgreement();
        }
    }

    void onAgree() {
        model.accept();
        screen.showContent(model.device());
    }

    void onRefuse() {
        screen.close();
    }
}
