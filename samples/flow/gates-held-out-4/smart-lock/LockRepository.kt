package org.consentry.flow.gatesheldout4.smartlock

import android.bluetooth.BluetoothAdapter

data class Lock(val name: String, val serial: String, val open: Boolean = false)

class LockRepository(private val adapter: BluetoothAdapter?, private val log: LockLog) {
    private val phoneName: String = adapter?.name ?: DEFAULT_NAME

    private val locks = mutableListOf(Lock("Front door", "L-2041"), Lock("Garage", "L-1177"))

    fun all(): List<Lock> = locks.toList()

    fun toggle(position: Int): Lock {
        val changed = locks[position].copy(open = !locks[position].open)
        locks[position] = changed
        log.add("$phoneName ${if (changed.open) "opened" else "closed"} ${changed.serial}")
        return changed
    }

    private companion object {
        const val DEFAULT_NAME = "phone"
    }
}
