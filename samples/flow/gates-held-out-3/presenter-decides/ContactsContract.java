package org.consentry.flow.gatesheldout3.presenterdecides;

public interface ContactsContract {
    interface View {
        void showPolicy();

        void loadContacts();

        void close();
    }

    interface Presenter {
        void start();

        void agree();

        void refuse();
    }

    interface Model {
        boolean isPolicyAgreed();

        void savePolicyAgreed();
    }
}
