package org.consentry.flow.gatesheldout3.containerwiresgate.di

import android.bluetooth.BluetoothAdapter
import android.content.Context
import org.consentry.flow.gatesheldout3.containerwiresgate.data.ConsentGate
import org.consentry.flow.gatesheldout3.containerwiresgate.data.ConsentStore
import org.consentry.flow.gatesheldout3.containerwiresgate.data.OpenGate
import org.consentry.flow.gatesheldout3.containerwiresgate.data.PreferenceConsentStore
import org.consentry.flow.gatesheldout3.containerwiresgate.data.SpeakerFinder
import org.consentry.flow.gatesheldout3.containerwiresgate.data.StoredGate

interface AppContainer {
    val store: ConsentStore
    val gate: ConsentGate
    val finder: SpeakerFinder
}

class DefaultAppContainer(context: Context) : AppContainer {
    override val store: ConsentStore by lazy {
        PreferenceConsentStore(context.getSharedPreferences("consent", Context.MODE_PRIVATE))
    }

    override val gate: ConsentGate by lazy { StoredGate(store) }

    override val finder: SpeakerFinder by lazy { SpeakerFinder(gate, BluetoothAdapter.getDefaultAdapter()) }
}
