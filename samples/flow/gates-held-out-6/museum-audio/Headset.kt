package org.consentry.flow.gatesheldout6.museumaudio

import android.bluetooth.BluetoothAdapter

class Headset {
    private val adapter: BluetoothAdapter? = BluetoothAdapter.getDefaultAdapter()

    /** The name under which the headphones will show this phone. */
    fun phoneName(): String = adapter?.name ?: "this phone"
}
