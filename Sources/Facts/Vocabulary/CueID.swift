/// The meanings that the readers of values look for. `rules/vocabulary/cues.yaml` has the words of each.
public enum CueID: String, Sendable, Hashable, CaseIterable {
  // Days and seasons.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  /// Monday to Friday: hverdager, kvardagar.
  case weekdays
  /// Saturday and Sunday: helg.
  case weekend
  /// Every day: hver dag, daglig, kvar dag.
  case everyDay = "every-day"
  /// Round the clock: døgnåpent, hele døgnet, heile døgnet.
  case aroundTheClock = "around-the-clock"
  case summer, winter

  // Hours.
  /// Open: åpent, åpningstid, ope, opningstid, ekspedisjonstid.
  case open
  /// Closed: stengt, lukket, lukka.
  case closed
  /// A telephone that is answered: telefontid, sentralbord, betjent, ring oss.
  case telephone
  /// A number to call rather than hours: tlf, telefon.
  case telephoneNumber = "telephone-number"
  /// A chat or bot.
  case chat
  /// Somebody on duty outside office hours: vakttelefon, døgnvakt, utenom arbeidstid.
  case afterHours = "after-hours"
  /// A pause: lunsj.
  case pause
  /// Except: unntatt, bortsett fra, utanom.
  case except

  // Contact.
  /// A fax number: faks, telefaks.
  case fax
  /// An address for e-mail: e-post.
  case email
  /// Where visitors go: besøksadresse, vitjingsadresse.
  case visitingAddress = "visiting-address"
  /// Where letters go: postadresse, postboks, brev.
  case postalAddress = "postal-address"
  /// An address of either sort: adresse.
  case address
  /// Where invoices go, which is no place for letters: faktura, EHF.
  case invoice
  /// The number in the register of organisations: org.nr.
  case organisationNumber = "organisation-number"
  /// Numbers that are no telephone's: kontonummer, KID, saksnummer, gnr.
  case otherNumber = "other-number"
  /// Others than the municipality whom one calls: politi, ambulanse, fylkeskommune.
  case otherContact = "other-contact"
  /// A person one turns to, by title: kontaktperson, rådgiver, rektor.
  case contactPerson = "contact-person"

  // Prices.
  /// Kroner and kr.
  case kroner
  /// A word that says an amount is a price: pris, sats, gebyr, avgift, egenandel, betaling, leie.
  case price
  /// Free of charge: gratis, ingen egenandel.
  case free
  /// Beside an amount that is no price: inntekt, grunnbeløp, tilskudd, stønad, bot.
  case notPrice = "not-price"
  /// Discount or reduction: rabatt, moderasjon, reduksjon.
  case discount
  /// A surcharge in percent or kroner: tillegg.
  case surcharge
  case perMonth = "per-month"
  case perYear = "per-year"
  case perWeek = "per-week"
  case perDay = "per-day"
  case perHour = "per-hour"
  case perSemester = "per-semester"
  case perCubicMetre = "per-cubic-metre"
  case perSquareMetre = "per-square-metre"
  case perMeal = "per-meal"
  case perEntry = "per-entry"
  case perTime = "per-time"

  // Times.
  /// The municipality's time: saksbehandlingstid, sakshandsamingstid, behandlingstid, behandles innen.
  case processing
  /// Somebody answers or decides: får svar, avgjøres, vedtak innen.
  case decision
  /// The citizen's own deadline or another time that is not the municipality's: klagefrist, søknadsfrist, svarfrist.
  case citizenDeadline = "citizen-deadline"
  /// Times of validity, hearing, storage, notice.
  case otherPeriod = "other-period"
  /// At most: inntil, maks, senest, innen, frist.
  case atMost = "at-most"
  /// On average: gjennomsnittlig, i snitt.
  case average
  /// Usually: normalt, vanligvis, ca, som regel.
  case usually
  /// Who acts, when it is the municipality: vi, me, kommunen.
  case municipality

  // Doing it oneself.
  /// Apply, order, report: søk, søknad, bestill, meld.
  case apply
  /// A form: skjema, søknadsskjema.
  case form
  /// On the web: elektronisk, digitalt, på nett.
  case digital
  /// Not to be had digitally: foreløpig manuelle, kun på papir.
  case notYet = "not-yet"
  /// Log in: logg inn, innlogging.
  case login
  case idPorten = "id-porten"
  case altinn
  /// An own page: min side, foresattportal.
  case ownPage = "own-page"
  /// A booking: bestill time, book.
  case booking

  // Answers.
  /// Somebody answers: svarer, besvares, får svar, tilbakemelding, svarar.
  case answer
  /// The time until an answer, by name: svartid, responstid.
  case answerTime = "answer-time"
  /// What an inhabitant sends or asks without applying for anything: henvendelse, e-post, spørsmål, førespurnad.
  case enquiry
  /// An answer for the time being: foreløpig svar, førebels svar.
  case provisional
  /// The citizen's own answer, or one that has not come: svarfrist, du må svare, ikke fått svar.
  case citizenAnswer = "citizen-answer"
  /// Letters by SvarUt, Digipost or e-Boks and a doctor's e-consultations, which have times of their own.
  case digitalMail = "digital-mail"
  /// Requests to see documents, or what is kept about oneself: innsyn, offentleglova, personvern.
  case accessRequest = "access-request"

  // Complaints.
  /// Any word of complaining: klage, klager, klagar, påklages.
  case complaint
  /// That and how one may complain: du kan klage, klagerett, klagefrist, klageinstans.
  case complaintRight = "complaint-right"
  /// Complaining of other things than decisions: støy, reklamasjon, personvern.
  case otherComplaint = "other-complaint"
  /// What is done with that which was sent: behandles, forbereder, handsamast, oversendes.
  case handling
  /// Statsforvalteren, fylkesmannen.
  case countyGovernor = "county-governor"
  /// Klagenemnda.
  case appealsBoard = "appeals-board"
  /// Others that decide over complaints: Husbanken, Helsetilsynet, fylkeskommunen, direktoratet.
  case otherInstance = "other-instance"

  // Deadlines.
  /// The day by which one must have applied, by name: søknadsfrist, frist for å søke.
  case applicationDeadline = "application-deadline"
  /// The day by which one must have enrolled: påmeldingsfrist.
  case enrolmentDeadline = "enrolment-deadline"
  /// To enrol for something: påmelding, melde på, innmelding.
  case enrolment
  /// Any deadline: frist, fristen.
  case deadline
  /// To apply for something: søke, søknad, opptak, søkje.
  case application
  /// One of the rounds of admission: hovedopptak, suppleringsopptak.
  case admission
  /// Another day than that by which one must have applied: svarfrist, oppstart, gjelder fra, født.
  case otherDate = "other-date"
  /// A position to apply for: stilling, vikariat.
  case job

  // What the rest of a page is.
  /// Other bodies than the municipality, and other people, who open, answer and decide in a time of their own: politiet,
  /// Statsforvalteren, UDI, leverandøren.
  case otherBody = "other-body"
  /// A time that is expressly not promised, or not kept: kan ikke love, ikke garantert.
  case unpromised
  /// What somebody wants to be so: foreslår, framlegg om.
  case proposed
  /// Something fails or is out of order for some hours: nede, strømstans, stengt for trafikk.
  case breakdown
  /// Papers of political meetings, whose figures are proposals: møteprotokoll, saksframlegg.
  case proceedings
  /// Words that make a text old or of another time: tidligere, i fjor, arkiv.
  case outdated
  /// News and notices.
  case temporary
  /// Of other solutions than the site itself: andre løsninger, eksterne systemer, læremidler.
  case ofOthers = "of-others"
  /// What is to come: skal gjennomføres, vil bli, planlegger.
  case future
  /// Before the day of the last change: sist endret, publisert.
  case lastChanged = "last-changed"

  /// That a search found nothing: ingen treff, fant ingen.
  case noHits = "no-hits"
}

extension CueID {
  /// The place in the list of all cues: the one byte that a case without anything beside it is. A test holds it to that.
  var ordinal: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
