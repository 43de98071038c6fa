extension LanguageWords {
  /// Small words of languages that are no neighbours, so that their pages are none of ours.
  static let distant: [Group] = [
    Group(
      .common, "de",
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"),
    Group(
      .common, "nl", "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of door naar"),
    Group(.common, "fi", "ja on ei se että oli hän joka mutta niin kuin tai ovat myös sekä kun voi ole"),
    Group(
      .common, "fr",
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la los el y del las por con una para es su que al lo como o não com os as da do em um é na no ao di e il che per non della si"
    ),
    Group(
      .common, "pl",
      "w i na z do się nie to jest że o a jak za po co od dla czy być oraz lub są je se v ve za že s k u od da su"),
    Group(
      .common, "xx",
      "ku waa oo iyo ka ee in uu ay la ah u waxaa aad ve bir bu da için ile olarak ir un ar no uz ka par ir bei yra kad su"
    ),
    Group(
      .frequent, "de",
      """
      er sie wir ihr ihre ich hat dass wird bei oder um am sind noch wie einem über einen so zum war haben nur einer zur \
      können kann sein seine nach vor durch wenn mehr gemeinde bitte unter bis gegen müssen diese dieser dieses mehr
      """),
    Group(
      .frequent, "nl",
      """
      die hij ze wordt worden kan kunnen zal deze uw wij ons onze heeft hebben nog wel over uit tot meer moet geen gemeente \
      aanvragen wanneer hoe waar wat kinderen dit daar
      """),
    Group(
      .frequent, "fi",
      """
      ne nyt vain kanssa sen siitä tämä tämän olla olisi ovat mukaan kaikki joita jotka jonka myös kunta kunnan lapset lasten \
      hakemus hakea palvelut päivä vuonna vuoden klo ennen jälkeen voit sinun ja ning ning mis kui oma ning ka see
      """),
    Group(
      .frequent, "fr",
      """
      avec sont cette ou mais vous nous votre leur aussi être avoir fait tous ces mairie enfants más este son muy sus \
      también ayuntamiento está pode são mais uma pela comune sono anche come alla nel și cu care este din sau pentru
      """),
    Group(
      .frequent, "pl",
      """
      można przez tym tego jego które który która jako już tylko może mogą gminy gmina wniosek dzieci prosimy przed są \
      jsou jako nebo pro které který při podle jeho koji koja koje kao ili što biti jest nije sve može općina ale
      """),
    Group(
      .frequent, "xx",
      """
      waxa laga loo iyo ama leh soo kale degmada carruurta caruurta dadka waxaad haddii marka si aan lagu kuu kasta uga \
      olan daha çok gibi veya kadar değil belediye her ne sonra kaip ar arba turi yra savivaldybė jūs iki pie vai kas \
      pašvaldība dhe të një për në është ose nga me që bi ji di li û de jî ew của và là có không cho được
      """),
  ]
}
