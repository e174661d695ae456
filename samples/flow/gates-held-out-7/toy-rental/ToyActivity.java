package org.consentry.flow.gatesheldout7.toyrental;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class ToyActivity extends Activity {

    private final InviteCode inviteCode = new InviteCode();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_toy);
        ListView list = findViewById(R.id.lv_toys);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, Toy.ALL));
        list.setOnItemClickListener((parent, view, position, id) -> {
            Intent intent = new Intent(this, ToyDetailActivity.class);
            intent.putExtra(ToyDetailActivity.EXTRA_INDEX, position);
            startActivity(intent);
        });
        if (!AgreementDialog.isAgreed(this)) {
            showAgreement();
        }
    }

    private void showAgreement() {
        AgreementDialog dialog = new AgreementDialog(this);
        dialog.setOnChooseListener(new AgreementDialog.OnChooseListener() {
            @Override
            public void onAgree() {
                checkInviteCode();
            }

            @Override
            public void onDisagree() {
                finishAffinity();
            }
        });
        dialog.show();
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (AgreementDialog.isAgreed(this)) {
            checkInviteCode();
        }
    }

    private void checkInviteCode() {
        int toy = inviteCode.find(this);
        if (toy >= 0) {
            startActivity(new Intent(this, ToyDetailActivity.class).putExtra(ToyDetailActivity.EXTRA_INDEX, toy));
        }
    }
}
