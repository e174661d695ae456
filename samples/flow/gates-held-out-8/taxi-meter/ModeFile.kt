package org.consentry.flow.gatesheldout8.taximeter

import android.content.Context
import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.io.IOException

/** Four bytes of magic, one of version, one of mode, eight of time. */
class ModeFile(context: Context) {
    private val file = File(context.filesDir, "mode.bin")

    var current: Int
        get() = try {
            DataInputStream(file.inputStream().buffered()).use { input ->
                if (input.readInt() == MAGIC && input.readUnsignedByte() == VERSION) input.readUnsignedByte() else Mode.NONE
            }
        } catch (e: IOException) {
            Mode.NONE
        }
        set(value) = DataOutputStream(file.outputStream().buffered()).use { output ->
            output.writeInt(MAGIC)
            output.writeByte(VERSION)
            output.writeByte(value)
            output.writeLong(System.currentTimeMillis())
        }

    private companion object {
        const val MAGIC = 0x54415849
        const val VERSION = 1
    }
}
