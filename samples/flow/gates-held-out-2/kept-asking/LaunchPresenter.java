package org.consentry.flow.gatesheldout2.keptasking;

final class LaunchPresenter {
    private static final String[] MESSAGES = {
        "请您阅读《用户协议》与《隐私政策》，同意后方可使用全部功能。",
        "若您不同意本隐私政策，我们将无法为您提供完整服务。",
        "亲，要不要再想想？您可以再次查看《隐私政策》全文。"
    };
    private final LaunchContract.View view;
    private final PrivacyModel model;
    private int step;

    LaunchPresenter(LaunchContract.View view, PrivacyModel model) {
        this.view = view;
        this.model = model;
    }

    void launch() {
        if (model.accepted()) {
            view.enter();
        } else {
            ask();
        }
    }

    private void ask() {
        view.confirm(MESSAGES[step], step == 0 ? "同意" : "同意并继续", step == 2 ? "仍不同意" : "不同意", positive -> {
            if (positive) {
                model.accept();
                view.enter();
            } else if (++step < MESSAGES.length) {
                ask();
            } else {
                view.enter();  // visitor
            }
        });
    }
}
