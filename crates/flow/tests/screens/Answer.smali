.class public Lt/Answer;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field public screen:Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

# both buttons: the negative one leaves
.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 5
    const/4 v0, -2
    if-ne p2, v0, :positive
    iget-object v1, p0, Lt/Answer;->screen:Landroid/app/Activity;
    invoke-virtual {v1}, Landroid/app/Activity;->finish()V
    return-void
    :positive
    const/4 v0, -1
    if-ne p2, v0, :end
    const-string v1, "https://example.com/policy"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    :end
    return-void
.end method
