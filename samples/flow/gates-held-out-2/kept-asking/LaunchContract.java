package org.consentry.flow.gatesheldout2.keptasking;

interface LaunchContract {
    interface View {
        void confirm(String message, String positive, String negative, Answer answer);

        void enter();

        void exit();
    }

    interface Answer {
        void on(boolean positive);
    }
}
