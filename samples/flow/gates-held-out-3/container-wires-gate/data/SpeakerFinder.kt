package org.consentry.flow.gatesheldout3.containerwiresgate.data

import android.bluetooth.BluetoothAdapter

class SpeakerFinder(private val gate: ConsentGate, private val adapter: BluetoothAdapter?) {
    fun find(): Boolean = gate.ifGranted { discover() } ?: false

    private fun discover(): Boolean = adapter?.startDiscovery() ?: false
}
