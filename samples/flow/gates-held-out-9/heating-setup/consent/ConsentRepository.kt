package org.consentry.flow.gatesheldout9.heatingsetup.consent

import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.io.IOException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.withContext

enum class Consent { UNKNOWN, OPEN, DENIED, GRANTED }

/** File: magic (int), answer (byte: 1 granted, 2 denied), time (long). */
class ConsentRepository(private val file: File) {
    private val current = MutableStateFlow(Consent.UNKNOWN)
    val state: StateFlow<Consent> = current.asStateFlow()

    suspend fun load() {
        current.value = withContext(Dispatchers.IO) { read() }
    }

    suspend fun answer(granted: Boolean) {
        withContext(Dispatchers.IO) { write(granted) }
        current.value = if (granted) Consent.GRANTED else Consent.DENIED
    }

    private fun read(): Consent {
        if (!file.exists()) return Consent.OPEN
        return try {
            DataInputStream(file.inputStream().buffered()).use { input ->
                if (input.readInt() != MAGIC) return Consent.OPEN
                when (input.readByte().toInt()) {
                    1 -> Consent.GRANTED
                    2 -> Consent.DENIED
                    else -> Consent.OPEN
                }
            }
        } catch (e: IOException) {
            Consent.OPEN
        }
    }

    private fun write(granted: Boolean) {
        DataOutputStream(file.outputStream().buffered()).use { output ->
            output.writeInt(MAGIC)
            output.writeByte(if (granted) 1 else 2)
            output.writeLong(System.currentTimeMillis())
        }
    }

    private companion object {
        const val MAGIC = 0x48434F4E
    }
}
