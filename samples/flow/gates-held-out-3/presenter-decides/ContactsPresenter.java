package org.consentry.flow.gatesheldout3.presenterdecides;

public class ContactsPresenter implements ContactsContract.Presenter {
    private final ContactsContract.View view;
    private final ContactsContract.Model model;

    public ContactsPresenter(ContactsContract.View view, ContactsContract.Model model) {
        this.view = view;
        this.model = model;
    }

    @Override
    public void start() {
        if (!model.isPolicyAgreed()) {
            view.showPolicy();
        } else {
            view.loadContacts();
        }
    }

    @Override
    public void agree() {
        model.savePolicyAgreed();
        view.loadContacts();
    }

    @Override
    public void refuse() {
        view.close();
    }
}
