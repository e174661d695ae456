package org.consentry.flow.gatesdevelopment4.usecasebypassed

import android.content.Context

class AppContainer(context: Context) {
    val consent = ConsentRepository(context.getSharedPreferences("chat", Context.MODE_PRIVATE))
    val contacts = ContactsRepository(context.contentResolver)
    val acceptPolicy by lazy { AcceptPolicyUseCase(consent) }
    val syncContacts by lazy { SyncContactsUseCase(consent, contacts) }
}
