package org.consentry.flow.gatesdevelopment5.cameracrashprovider

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.os.Build
import android.os.Bundle
import android.view.TextureView

class CameraActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextureView(this))
        if (Privacy.isAccepted(this)) preparePreview() else showPrivacy()
    }

    private fun showPrivacy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_message)
            .setCancelable(false)
            .setPositiveButton(R.string.privacy_ok) { _, _ ->
                Privacy.accept(this)
                preparePreview()
            }
            .setNegativeButton(R.string.privacy_no) { _, _ -> finish() }
            .show()
    }

    private fun preparePreview() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(arrayOf(Manifest.permission.CAMERA), 1)
        }
    }
}
